# title: an unguarded next that finds nothing is an error of the body since 3.7
# clauses: gen.stop.next_inside gen.stop.legacy
# python: >=3.2
def firsts(lists):
    for items in lists:
        yield next(iter(items))

g = firsts([[1, 2], [], [3]])
try:
    for first in g:
        print(first)
    print('end of loop')
except RuntimeError:
    print('RuntimeError')
print(list(g))

# expect:
# 1
# RuntimeError
# []

# expect <3.7:
# 1
# end of loop
# []
