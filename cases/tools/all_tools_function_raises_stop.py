# title: a StopIteration of its function looks like the end of a tool
# clauses: tools.function_stop
# python: >=3.3
import itertools

def source():
    for number in (1, 2, 3):
        yield number

def stopping(number, *rest):
    if (rest or (number,))[-1] == 2:
        raise StopIteration
    return True

for tool in (itertools.starmap(stopping, zip(source())), itertools.takewhile(stopping, source()),
             itertools.accumulate(source(), stopping), itertools.filterfalse(stopping, source()),
             map(stopping, source()), filter(stopping, source())):
    print(list(tool), list(tool))

# expect:
# [True] [True]
# [1] [3]
# [1] [True]
# [] []
# [True] [True]
# [1] [3]
