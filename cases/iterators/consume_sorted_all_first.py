# title: sorted takes every value before it calls the key function
# clauses: iter.sorted.all_first
# python: >=3.2
def words():
    for word in 'ba':
        print('giving', word)
        yield word

def key(word):
    print('key of', word)
    return word

print(sorted(words(), key=key))

# expect:
# giving b
# giving a
# key of b
# key of a
# ['a', 'b']
