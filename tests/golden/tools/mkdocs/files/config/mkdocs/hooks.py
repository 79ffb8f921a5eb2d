"""Hooks of the documentation site (MkDocs 1.6).

- README.md of the repository is the home page, unless docs/index.md exists.
- Links to files outside of docs/ lead to the source host; MkDocs alone would call them broken.
- Code blocks of the language mermaid become diagrams.
"""

import os
import posixpath
import re

from mkdocs.structure.files import File

LINK = re.compile(r"(?P<head>\]\()(?P<target>[^)\s#?:]+)(?P<tail>[)#?\s])")


def on_config(config):
    from pymdownx.superfences import fence_code_format

    fence = {"name": "mermaid", "class": "mermaid", "format": fence_code_format}
    config.mdx_configs.setdefault("pymdownx.superfences", {})["custom_fences"] = [fence]
    return config


def on_files(files, config):
    root = os.path.dirname(config.config_file_path)
    readme = os.path.join(root, "README.md")
    if files.get_file_from_path("index.md") is None and os.path.exists(readme):
        with open(readme, encoding="utf-8") as file:
            files.append(File.generated(config, "index.md", content=file.read()))
    return files


def on_page_markdown(markdown, page, config, files):
    root = os.path.dirname(config.config_file_path)
    docs = os.path.relpath(config.docs_dir, root).replace(os.sep, "/")
    # README.md lies one folder higher than the page it becomes.
    home = page.file.src_uri == "index.md" and not os.path.exists(os.path.join(config.docs_dir, "index.md"))
    folder = "" if home else posixpath.join(docs, posixpath.dirname(page.file.src_uri))

    def follow(match):
        target = match["target"]
        if target.startswith("/"):
            return match[0]
        path = posixpath.normpath(posixpath.join(folder, target))
        inside = path == docs or path.startswith(docs + "/")
        if inside and os.path.isfile(os.path.join(root, path)):
            start = docs if home else folder
            return match["head"] + posixpath.relpath(path, start) + match["tail"]
        if path != ".." and not path.startswith("../") and os.path.exists(os.path.join(root, path)) and config.repo_url:
            return match["head"] + _at_host(config, path, os.path.isdir(os.path.join(root, path))) + match["tail"]
        return match[0]

    return LINK.sub(follow, markdown)


def _at_host(config, path, is_folder):
    """The address of a file at the source host; the edit address tells which kind of host it is."""
    base = config.repo_url.rstrip("/")
    edit = config.edit_uri or ""
    if edit.startswith("-/"):
        return f"{base}/-/{'tree' if is_folder else 'blob'}/main/{path}"
    if edit.startswith("_edit/"):
        return f"{base}/src/branch/main/{path}"
    return f"{base}/{'tree' if is_folder else 'blob'}/main/{path}"
