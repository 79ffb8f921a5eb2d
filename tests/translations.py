#!/usr/bin/env python3
"""translations.py SOURCE_DIR LUPDATE: every text of the window, and every message of app/ that it shows, is there in German and every plural in English. The sources are read
anew into copies; nothing may be unfinished, gone, or speak of other places (%1, %n) than the text it stands for."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%(?:L?\d|n)")


def places(text, numerus):
    found = sorted(PLACES.findall(text or ""))
    return [place for place in found if not (numerus and place == "%n")]  # a plural form may say "one"


def ends_alike(source, translation):
    tail = source[-1:]
    return tail not in ".…:" or translation.rstrip()[-1:] == tail


def troubles(message):
    source, translation = message.find("source").text, message.find("translation")
    state = translation.get("type")
    if state in ("vanished", "obsolete"):
        return ["is in no source any more"]
    if state == "unfinished":
        return ["is not translated"]
    numerus = message.get("numerus") == "yes"
    forms = [form.text for form in translation.findall("numerusform")] if numerus else [translation.text]
    found = []
    if numerus and len(forms) != 2:
        found.append("lacks a plural form")
    for form in forms:
        if not form:
            found.append("is empty")
        elif places(source, numerus) != places(form, numerus):
            found.append(f"has other places: {form}")
        elif not ends_alike(source.strip(), form):
            found.append(f"ends otherwise: {form}")
    return found


def judge(source_folder, lupdate, name, options):
    original = os.path.join(source_folder, "resources", "translations", name)
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, name)
        shutil.copy(original, copy)
        subprocess.run([lupdate, "-locations", "none", *options, os.path.join(source_folder, "ui"), os.path.join(source_folder, "app"), "-ts", copy], check=True, stdout=subprocess.DEVNULL)
        messages = [(context.find("name").text, message) for context in ElementTree.parse(copy).getroot().findall("context")
                    for message in context.findall("message")]
    failures = 0
    for context, message in messages:
        for trouble in troubles(message):
            failures += 1
            print(f"{name}: {context}: “{message.find('source').text}” {trouble}")
    print(f"{name}: {len(messages)} texts, {failures} troubles")
    return failures if messages else 1


def main():
    source_folder, lupdate = sys.argv[1:]
    german = judge(source_folder, lupdate, "stackwright_de.ts", [])
    english = judge(source_folder, lupdate, "stackwright_en.ts", ["-pluralonly"])
    return 1 if german + english else 0


sys.exit(main())
