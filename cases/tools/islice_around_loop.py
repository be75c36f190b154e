# title: a loop over a slice that is left early leaves the rest of the slice and of the source
# clauses: tools.islice.no_peek tools.not_closed gen.iter.break
# python: >=3.3
import itertools

def source():
    try:
        for number in range(6):
            yield number
    finally:
        print('released')

g = source()
tool = itertools.islice(g, 4)
for number in tool:
    if number == 1:
        break
print(list(tool), next(g))
g.close()

# expect:
# [2, 3] 4
# released
