# title: an exception in the body of a loop is no affair of the generator
# clauses: gen.iter.break iter.stop.in_body
# python: >=3.2
import inspect

def numbers():
    try:
        yield 1
        yield 2
    except Exception:
        print('not reached')

def run(error):
    g = numbers()
    try:
        for number in g:
            raise error
    except type(error) as e:
        print(e is error, inspect.getgeneratorstate(g), list(g))

run(KeyError())
run(StopIteration())

# expect:
# True GEN_SUSPENDED [2]
# True GEN_SUSPENDED [2]
