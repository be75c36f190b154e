# title: a bound generator method inside functools.partial is not recognized
# clauses: look.function.partial_method_opaque
# python: >=3.8 <3.10
import functools
import inspect

class Thing:
    def method(self, value):
        yield value

bound = functools.partial(Thing().method, 1)
print(inspect.isgeneratorfunction(bound), list(bound()))

# expect:
# False [1]
