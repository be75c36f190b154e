# title: a functools.partialmethod of a generator function is one itself
# clauses: look.function.partialmethod
# python: >=3.13
import functools
import inspect

class Thing:
    def method(self, value):
        yield value

    def plain(self, value):
        return value

    once = functools.partialmethod(method, 1)
    other = functools.partialmethod(plain, 1)

print(inspect.isgeneratorfunction(Thing.__dict__['once']), inspect.isgeneratorfunction(Thing.once))
print(inspect.isgeneratorfunction(Thing().once), list(Thing().once()))
print(inspect.isgeneratorfunction(Thing.other), inspect.isgeneratorfunction(Thing().other))

# expect:
# True True
# True [1]
# False False
