; The Windows installer, made by packaging/windows_installer.py, which gives Version, Build, Source and Target
; and writes file-types.iss from packaging/file_types.toml.
;   for one person, without an administrator:   setup.exe /VERYSILENT /CURRENTUSER
;   for everybody on the computer:              setup.exe /VERYSILENT /ALLUSERS /POLICY="\\server\share\policy.toml"
;   to take it away:                            "{app}\unins000.exe" /VERYSILENT

#ifndef Folder
  #define Folder "{autopf}\Sourcelight"
#endif
#define Id "{{7C1F6B0E-4D5B-4C39-9E0B-3B2C7C5D1A64}"

[Setup]
AppId={#Id}
AppName=Sourcelight
AppVersion={#Version}
AppVerName=Sourcelight {#Version}
AppComments=Shows who says so in a news article, and how they know. Build {#Build}.
AppPublisher=The authors of Sourcelight
VersionInfoVersion={#Version}
DefaultDirName={#Folder}
DisableProgramGroupPage=yes
DisableDirPage=auto
DisableReadyPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; The oldest Windows 10 (1809) that Qt 6 supports.
MinVersion=10.0.17763
LicenseFile={#Source}\_internal\packaging\licences\LICENSE
OutputDir={#Target}
OutputBaseFilename=sourcelight-{#Version}-windows-x64-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\sourcelight-window.exe
UninstallDisplayName=Sourcelight
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OpenWith=Offer Sourcelight under "Open with" for articles
fr.OpenWith=Proposer Sourcelight sous « Ouvrir avec » pour les articles
en.DesktopIcon=Put an icon on the desktop
fr.DesktopIcon=Placer une icône sur le bureau

[Tasks]
Name: "openwith"; Description: "{cm:OpenWith}"
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
; A school's policy, given on the command line; it stays when the program is taken away.
Source: "{param:POLICY}"; DestDir: "{commonappdata}\sourcelight"; DestName: "policy.toml"; Flags: external uninsneveruninstall; Check: HasPolicy

[Icons]
Name: "{autoprograms}\Sourcelight"; Filename: "{app}\sourcelight-window.exe"
Name: "{autodesktop}\Sourcelight"; Filename: "{app}\sourcelight-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Sourcelight.Article"; ValueType: string; ValueData: "Article"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Sourcelight.Article\DefaultIcon"; ValueType: string; ValueData: "{app}\sourcelight-window.exe,0"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Sourcelight.Article\shell\open\command"; ValueType: string; ValueData: """{app}\sourcelight-window.exe"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\sourcelight-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Sourcelight"; Flags: uninsdeletekey; Tasks: openwith
#include FileTypes

[Run]
Filename: "{app}\sourcelight-window.exe"; Description: "{cm:LaunchProgram,Sourcelight}"; Flags: nowait postinstall skipifsilent

[Code]
function HasPolicy: Boolean;
begin
  Result := IsAdminInstallMode and (ExpandConstant('{param:POLICY}') <> '');
end;
