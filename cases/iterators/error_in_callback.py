# title: an exception from the function of map or filter leaves the generator waiting
# clauses: iter.error.callback
# python: >=3.2
import inspect

def numbers():
    for number in (1, 0, 2):
        yield number

for make in (lambda g: map(lambda x: 1 // x, g), lambda g: filter(lambda x: 1 // x, g)):
    g = numbers()
    try:
        list(make(g))
    except ZeroDivisionError:
        print('ZeroDivisionError', inspect.getgeneratorstate(g), list(g))

# expect:
# ZeroDivisionError GEN_SUSPENDED [2]
# ZeroDivisionError GEN_SUSPENDED [2]
