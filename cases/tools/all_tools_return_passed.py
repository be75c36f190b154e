# title: some tools end with what their source returned
# clauses: tools.return_passed
# python: >=3.3
import itertools

def source():
    yield (1,)
    return 'result'

tools = (
    itertools.accumulate(source()), itertools.compress(source(), [1, 1]),
    itertools.dropwhile(bool, source()), itertools.filterfalse(bool, source()),
    itertools.islice(source(), 5), itertools.starmap(abs, source()),
    itertools.takewhile(bool, source()),
)
for tool in tools:
    try:
        while True:
            next(tool)
    except StopIteration as stop:
        print(type(tool).__name__, stop.value)

def delegator():
    print((yield from itertools.islice(source(), 1)), (yield from itertools.islice(source(), 2)))

print(list(delegator()))

# expect:
# accumulate result
# compress result
# dropwhile result
# filterfalse result
# islice result
# starmap result
# takewhile result
# None result
# [(1,), (1,)]
