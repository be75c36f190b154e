# title: a marked function counts as a method too
# clauses: co.inspect.mark
# python: >=3.12
import inspect

class Some:
    def method(self):
        pass
    inspect.markcoroutinefunction(method)

print(inspect.iscoroutinefunction(Some.method), inspect.iscoroutinefunction(Some().method))

# expect:
# True True
