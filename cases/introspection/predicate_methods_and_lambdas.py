# title: methods and lambdas with yield are generator functions, in every form in which they are reached
# clauses: look.function.kinds
# python: >=3.2
import inspect

class Thing:
    def method(self):
        yield 1

    @classmethod
    def of_class(cls):
        yield 2

    @staticmethod
    def of_nothing():
        yield 3

    def plain(self):
        return 4

for function in (Thing.method, Thing().method, Thing.of_class, Thing().of_nothing):
    print(inspect.isgeneratorfunction(function))
print(inspect.isgeneratorfunction(lambda: (yield)))
print(inspect.isgeneratorfunction(Thing().plain), inspect.isgeneratorfunction(lambda: 1))

# expect:
# True
# True
# True
# True
# True
# False False
