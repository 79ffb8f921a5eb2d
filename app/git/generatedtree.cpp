#include "git/generatedtree.h"

#include "git/treedraft.h"

namespace stackwright {

namespace {

void put(TreeDraft& tree, const RenderedFile& file, const git_oid& blob)
{
    const Outcome done = tree.put(file.path, blob, file.executable);
    Q_UNUSED(done) // an empty draft reads nothing, so it cannot fail
}

} // namespace

git_oid generatedTree(const FileSet& files, NewObjects& objects)
{
    TreeDraft tree;
    for (const RenderedFile& file : files.files())
        put(tree, file, objects.add(GIT_OBJECT_BLOB, file.bytes));
    return tree.write(objects);
}

git_oid generatedTree(const FileSet& files, const std::vector<FileBlob>& blobs, NewObjects& objects)
{
    TreeDraft tree;
    for (std::size_t i = 0; i < blobs.size(); ++i) {
        const RenderedFile& file = files.files()[i];
        objects.add(blobs[i].id, GIT_OBJECT_BLOB, file.bytes);
        put(tree, file, blobs[i].id);
    }
    return tree.write(objects);
}

} // namespace stackwright
