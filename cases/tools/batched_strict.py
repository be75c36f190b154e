# title: strict batches raise ValueError when the last one is too short
# clauses: tools.batched.strict
# python: >=3.13
import itertools

def source(end):
    yield from range(end)

print(list(itertools.batched(source(4), 2, strict=True)), list(itertools.batched(source(0), 2, strict=True)))
tool = itertools.batched(source(3), 2, strict=True)
print(next(tool))
try:
    next(tool)
except ValueError:
    print('ValueError', next(tool, 'ended'))
print(list(itertools.batched(source(3), 2, strict=False)))

# expect:
# [(0, 1), (2, 3)] []
# (0, 1)
# ValueError ended
# [(0, 1), (2,)]
