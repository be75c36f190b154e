# title: sorted is stable over what a generator gives
# clauses: iter.sorted
# python: >=3.2
def words():
    for word in ('bb', 'a', 'cc', 'd', 'ee'):
        yield word

print(sorted(words(), key=len), sorted(words(), key=len, reverse=True), sorted(words(), reverse=True))

# expect:
# ['a', 'd', 'bb', 'cc', 'ee'] ['bb', 'cc', 'ee', 'a', 'd'] ['ee', 'd', 'cc', 'bb', 'a']
