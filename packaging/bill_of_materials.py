"""The bill of materials: a CycloneDX file that names every part of a bundle with version and licence."""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from build_stamp import Stamp
from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from licences import Part, pins, plain
from native_parts import carried_lists
from packageurl import PackageURL


def write_bill(parts: tuple[Part, ...], what: Stamp, file: Path) -> None:
    """Write the list; the same parts at the same commit give the same file."""
    program = Component(name="sourcelight", version=what.version, type=ComponentType.APPLICATION, bom_ref="sourcelight",
                        licenses=[LicenseFactory().make_from_string("Apache-2.0")])  # fmt: skip
    bill = Bom(serial_number=uuid5(NAMESPACE_URL, f"sourcelight {what.version} {what.build}"))
    bill.metadata.timestamp = datetime.fromtimestamp(what.epoch, UTC)
    bill.metadata.component = program
    locked = {plain(name) for name, _version in pins()}
    components = [*(component(part, locked) for part in parts), *crates(parts)]
    for each in components:
        bill.components.add(each)
    bill.register_dependency(program, components)
    file.parent.mkdir(parents=True, exist_ok=True)
    JsonV1Dot6(bill).output_to_file(str(file), allow_overwrite=True, indent=1)


def component(part: Part, locked: set[str]) -> Component:
    kind = "pypi" if plain(part.name) in locked else "deb" if "/system/" in part.texts[0] else "generic"
    origin = "debian" if kind == "deb" else None
    address = PackageURL(kind, origin, plain(part.name) if kind == "pypi" else part.name, part.version or None)
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        purl=address,
        bom_ref=str(address),
        licenses=[LicenseFactory().make_from_string(part.licence)],
        properties=[Property(name="sourcelight:within", value=part.within)] if part.within else [],
    )


def crates(parts: tuple[Part, ...]) -> Iterator[Component]:
    """What the wheels' own bills name: the crates of Rust that are compiled into them."""
    for library in sorted({part.within for part in parts if part.name == "Rust crates"}):
        for name, version, licence, _author in carried_lists(distribution(library)):
            address = PackageURL("cargo", None, name, version)
            yield Component(
                name=name,
                version=version,
                type=ComponentType.LIBRARY,
                purl=address,
                bom_ref=str(address),
                licenses=[LicenseFactory().make_from_string(licence)],
                properties=[Property(name="sourcelight:within", value=library)],
            )
