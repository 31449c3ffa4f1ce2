#!/bin/bash
# The macOS disk image from dist/Sourcelight.app:   packaging/macos/disk-image.sh VERSION
# With a Developer ID in $SIGN_AS ("Developer ID Application: ...") the program is signed for it, and with a profile of
# `xcrun notarytool store-credentials` in $NOTARY_PROFILE it is notarised too, so that Gatekeeper opens it anywhere.
# Without them it is signed for nobody: others open it once by Control-click, Open.
set -euo pipefail
version=$1
cd "$(dirname "$0")/../.."
app=dist/Sourcelight.app
image=dist/sourcelight-$version-macos-$(uname -m).dmg

sign() {
    if [ -n "${SIGN_AS:-}" ]; then
        codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$SIGN_AS" "$@"
    else
        codesign --force --sign - "$@"
    fi
}

# Each library by itself, the bundle around them last.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' library; do sign "$library"; done
for framework in "$app"/Contents/Frameworks/PySide6/Qt/lib/*.framework; do
    [ ! -d "$framework" ] || sign "$framework"
done
sign "$app"
codesign --verify --deep --strict "$app"

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp -R "$app" "$room/"
ln -s /Applications "$room/Applications"
rm -f "$image"
hdiutil create -quiet -volname "Sourcelight $version" -srcfolder "$room" -format ULFO "$image"

if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --timestamp --sign "$SIGN_AS" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
shasum -a 256 "$image"
