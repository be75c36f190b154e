# title: an iterator with a sentinel calls nothing any more once it is exhausted
# clauses: iter.exhausted
# python: >=3.2
calls = []
def count():
    calls.append(1)
    return len(calls)

i = iter(count, 3)
print(list(i), list(i), next(i, 'default'), len(calls))
print(iter(i) is i)

# expect:
# [1, 2] [] default 3
# True
