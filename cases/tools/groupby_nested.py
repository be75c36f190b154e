# title: a group that is grouped again still takes its items from the first source
# clauses: tools.groupby.shared tools.groupby.values
# python: >=3.3
import itertools

def source():
    for word in ('ab', 'ac', 'bd', 'be', 'cf'):
        print('yield', word)
        yield word

groups = itertools.groupby(source(), lambda word: word[0])
key, group = next(groups)
inner = itertools.groupby(group, lambda word: word[1])
print([(letter, list(words)) for letter, words in inner])
print(next(groups)[0])

# expect:
# yield ab
# yield ac
# yield bd
# [('b', ['ab']), ('c', ['ac'])]
# b
