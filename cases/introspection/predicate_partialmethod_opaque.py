# title: a functools.partialmethod hides a generator function from the predicate
# clauses: look.function.partialmethod_opaque
# python: >=3.4 <3.13
import functools
import inspect

class Thing:
    def method(self, value):
        yield value

    once = functools.partialmethod(method, 1)

print(inspect.isgeneratorfunction(Thing.__dict__['once']), inspect.isgeneratorfunction(Thing.once))
print(list(Thing().once()))

# expect:
# False False
# [1]
