# title: a bound generator method inside functools.partial is seen through too
# clauses: look.function.partial_method
# python: >=3.11
import functools
import inspect

class Thing:
    def method(self, value):
        yield value

bound = functools.partial(Thing().method, 1)
print(inspect.isgeneratorfunction(bound), list(bound()))
print(inspect.isgeneratorfunction(functools.partial(Thing.method, Thing())))

# expect:
# True [1]
# True
