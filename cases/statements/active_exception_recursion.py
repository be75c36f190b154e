# title: recursive generators each handle the exception of their own level
# clauses: flow.active.stacked flow.active.callee
# python: >=3.7
import sys

def current():
    error = sys.exc_info()[1]
    return error and error.args[0]

def level(number):
    yield number, current()
    if number == 3:
        return
    try:
        raise KeyError(number)
    except KeyError:
        for seen in level(number + 1):
            yield seen
        yield number, current()
    yield number, current()

print(list(level(1)))

# expect:
# [(1, None), (2, 1), (3, 2), (2, 2), (2, 1), (1, 1), (1, None)]
