#include "stack/answers.h"

#include <algorithm>
#include <utility>

namespace stackwright {

namespace {

constexpr int longestSlug = 30; // names of branches are cut, but not in the letter

const auto nameKey = QStringLiteral("name");
const auto presentKey = QStringLiteral("present");

// A map of any values as one of the file's, and back.
template <typename T, typename ToValue>
Value packed(const QMap<QString, T>& map, const ToValue& toValue)
{
    ValueMap values;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        values.insert(entry.key(), toValue(entry.value()));
    return Value(values);
}

template <typename T, typename FromValue>
QMap<QString, T> unpacked(const Value& values, const FromValue& fromValue)
{
    QMap<QString, T> map;
    for (auto entry = values.map().cbegin(); entry != values.map().cend(); ++entry)
        map.insert(entry.key(), fromValue(entry.value()));
    return map;
}

Value packedRisk(const Risk& risk)
{
    return Value(QStringList{risk.reason, risk.owner, risk.lookAgain});
}

Risk unpackedRisk(const Value& value)
{
    const QStringList texts = value.strings();
    return {texts.value(0), texts.value(1), texts.value(2)};
}

ValueMap packedAnswers(const Answers& answers)
{
    ValueMap values = answers.unknown;
    values.insert(QStringLiteral("picks"), packed(answers.picks, [](const Pick& pick) { return Value(pick.tools); }));
    values.insert(
        QStringLiteral("options"), packed(answers.options, [](const ValueMap& options) { return Value(options); }));
    values.insert(QStringLiteral("agreements"),
        packed(answers.agreements, [](Agreement agreement) { return Value(agreementName(agreement)); }));
    values.insert(QStringLiteral("risks"), packed(answers.risks, packedRisk));
    values.insert(
        QStringLiteral("reasons"), packed(answers.reasons, [](const QString& reason) { return Value(reason); }));
    return values;
}

Answers unpackedAnswers(ValueMap values)
{
    const auto take = [&values](const char* name) { return values.take(QLatin1String(name)); };
    Answers answers;
    answers.picks = unpacked<Pick>(take("picks"), [](const Value& value) { return Pick{value.strings()}; });
    answers.options = unpacked<ValueMap>(take("options"), [](const Value& value) { return value.map(); });
    answers.agreements = unpacked<Agreement>(take("agreements"),
        [](const Value& value) { return agreementNamed(value.string()).value_or(Agreement::PrePicked); });
    answers.risks = unpacked<Risk>(take("risks"), unpackedRisk);
    answers.reasons = unpacked<QString>(take("reasons"), [](const Value& value) { return value.string(); });
    answers.unknown = std::move(values);
    return answers;
}

} // namespace

Variants keptVariants(const Stack& stack)
{
    Variants variants;
    const Value kept = stack.unknown.value(variantsKey);
    for (const Value& entry : kept.list()) {
        ValueMap values = entry.map();
        const QString letter = values.take(nameKey).string();
        if (!values.take(presentKey).flag()) {
            variants.others.insert(letter, unpackedAnswers(values));
            continue;
        }
        variants.present = letter;
        variants.unknown = values;
    }
    return variants;
}

Stack withKept(Stack stack, const Variants& variants)
{
    stack.unknown.remove(variantsKey);
    if (variants.others.isEmpty())
        return stack;
    ValueMap present = variants.unknown;
    present.insert(nameKey, Value(variants.present));
    present.insert(presentKey, Value(true));
    ValueList entries{Value(present)};
    for (auto other = variants.others.cbegin(); other != variants.others.cend(); ++other) {
        ValueMap values = packedAnswers(other.value());
        values.insert(nameKey, Value(other.key()));
        entries.append(Value(values));
    }
    stack.unknown.insert(variantsKey, Value(entries));
    return stack;
}

const QStringList& variantLetters()
{
    static const QStringList letters{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    return letters;
}

QString presentVariant(const Stack& stack)
{
    return keptVariants(stack).present;
}

QStringList variantsOf(const Stack& stack)
{
    const Variants variants = keptVariants(stack);
    QStringList letters = variants.others.keys();
    letters.append(variants.present);
    letters.sort();
    return letters;
}

QString nextVariant(const Stack& stack)
{
    const QStringList used = variantsOf(stack);
    const auto& letters = variantLetters();
    const auto free = std::find_if(
        letters.cbegin(), letters.cend(), [&used](const QString& letter) { return !used.contains(letter); });
    return free == letters.cend() ? QString() : *free;
}

Stack withDuplicate(Stack stack)
{
    const QString letter = nextVariant(stack);
    if (letter.isEmpty())
        return stack;
    Variants variants = keptVariants(stack);
    variants.others.insert(variants.present,
        {stack.picks, stack.options, stack.agreements, stack.risks, stack.reasons,
            std::exchange(variants.unknown, {})});
    variants.present = letter;
    return withKept(std::move(stack), variants);
}

Stack withVariant(Stack stack, const QString& letter)
{
    Variants variants = keptVariants(stack);
    if (!variants.others.contains(letter))
        return stack;
    Answers answers = variants.others.take(letter);
    std::swap(stack.picks, answers.picks);
    std::swap(stack.options, answers.options);
    std::swap(stack.agreements, answers.agreements);
    std::swap(stack.risks, answers.risks);
    std::swap(stack.reasons, answers.reasons);
    std::swap(variants.unknown, answers.unknown);
    variants.others.insert(std::exchange(variants.present, letter), std::move(answers));
    return withKept(std::move(stack), variants);
}

Stack withoutVariant(Stack stack, const QString& letter)
{
    Variants variants = keptVariants(stack);
    if (letter == variants.present && !variants.others.isEmpty()) {
        stack = withVariant(std::move(stack), variants.others.firstKey());
        variants = keptVariants(stack);
    }
    variants.others.remove(letter);
    return withKept(std::move(stack), variants);
}

Stack variantAlone(Stack stack)
{
    return withKept(std::move(stack), {});
}

QString branchSlug(const Stack& stack)
{
    const Variants variants = keptVariants(stack);
    const QString slug = stack.project.effectiveSlug();
    return variants.others.isEmpty()
        ? slug
        : slug.left(longestSlug) + QStringLiteral("-variant-") + variants.present.toLower();
}

} // namespace stackwright
