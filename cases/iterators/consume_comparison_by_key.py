# title: a key function is called once a value, in order
# clauses: iter.minmax.key
# python: >=3.2
def words():
    for word in ('bb', 'a', 'ccc'):
        yield word

def key(word):
    calls.append(word)
    return len(word)

for take in (min, max, sorted):
    calls = []
    print(take(words(), key=key), calls)

# expect:
# a ['bb', 'a', 'ccc']
# ccc ['bb', 'a', 'ccc']
# ['a', 'bb', 'ccc'] ['bb', 'a', 'ccc']
