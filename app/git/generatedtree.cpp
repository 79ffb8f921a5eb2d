#include "git/generatedtree.h"

#include "git/treedraft.h"

namespace stackwright {

GeneratedTree generatedTree(const FileSet& files, NewObjects& objects)
{
    GeneratedTree result;
    result.blobs.reserve(files.files().size());
    TreeDraft tree;
    for (const RenderedFile& file : files.files()) {
        result.blobs.push_back(objects.add(GIT_OBJECT_BLOB, file.bytes));
        const Outcome put = tree.put(file.path, result.blobs.back(), file.executable);
        Q_UNUSED(put) // an empty draft reads nothing, so it cannot fail
    }
    result.tree = tree.write(objects);
    return result;
}

} // namespace stackwright
