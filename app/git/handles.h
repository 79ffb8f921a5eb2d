// Owners of libgit2's objects. Private to this room, like every header that includes <git2.h>.
#pragma once

#include <git2.h>

#include <memory>

namespace stackwright {

template <typename T, void (*Free)(T*)>
struct Release {
    void operator()(T* handle) const { Free(handle); }
};

using RepositoryHandle = std::unique_ptr<git_repository, Release<git_repository, git_repository_free>>;
using ConfigHandle = std::unique_ptr<git_config, Release<git_config, git_config_free>>;
using ConfigIteratorHandle =
    std::unique_ptr<git_config_iterator, Release<git_config_iterator, git_config_iterator_free>>;
using OdbHandle = std::unique_ptr<git_odb, Release<git_odb, git_odb_free>>;
using OdbObjectHandle = std::unique_ptr<git_odb_object, Release<git_odb_object, git_odb_object_free>>;
using CommitHandle = std::unique_ptr<git_commit, Release<git_commit, git_commit_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, Release<git_reference, git_reference_free>>;
using ReferenceIteratorHandle =
    std::unique_ptr<git_reference_iterator, Release<git_reference_iterator, git_reference_iterator_free>>;
using ReflogHandle = std::unique_ptr<git_reflog, Release<git_reflog, git_reflog_free>>;
using IndexHandle = std::unique_ptr<git_index, Release<git_index, git_index_free>>;
using PatchHandle = std::unique_ptr<git_patch, Release<git_patch, git_patch_free>>;
using BranchIteratorHandle =
    std::unique_ptr<git_branch_iterator, Release<git_branch_iterator, git_branch_iterator_free>>;

} // namespace stackwright
