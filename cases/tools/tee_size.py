# title: tee makes as many as it is asked for, also one or none, and no negative number
# clauses: tools.tee.size tools.tee.values
# python: >=3.3
import itertools

def source():
    yield 1

for size in (0, 1, 3):
    print([list(tool) for tool in itertools.tee(source(), size)])
print(len(itertools.tee(source())))
try:
    itertools.tee(source(), -1)
except ValueError:
    print('ValueError')

# expect:
# []
# [[1]]
# [[1], [1], [1]]
# 2
# ValueError
