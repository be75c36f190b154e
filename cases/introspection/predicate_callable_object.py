# title: an object or a class is no generator function, whatever its methods are
# clauses: look.function.wrapper
# python: >=3.2
import inspect

class Counter:
    def __call__(self):
        yield 1

    def __iter__(self):
        yield 2

c = Counter()
print(inspect.isgeneratorfunction(c), inspect.isgeneratorfunction(Counter))
print(inspect.isgeneratorfunction(c.__call__), inspect.isgeneratorfunction(Counter.__iter__))
print(inspect.isgenerator(c()), inspect.isgenerator(iter(c)))

# expect:
# False False
# True True
# True True
