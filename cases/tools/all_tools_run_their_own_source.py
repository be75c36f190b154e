# title: a generator that asks the tool that asked it meets the ValueError of one that executes
# clauses: gen.next.running tools.raised
# python: >=3.3
import itertools

def source():
    yield 1
    try:
        next(tool)
    except ValueError:
        print('ValueError')
    yield 2

for make in (itertools.chain, itertools.accumulate, lambda items: itertools.takewhile(bool, items)):
    tool = make(source())
    print(list(tool))

# expect:
# ValueError
# [1, 2]
# ValueError
# [1, 3]
# ValueError
# [1, 2]
