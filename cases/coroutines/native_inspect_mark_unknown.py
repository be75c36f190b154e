# title: before 3.12 there is no markcoroutinefunction
# clauses: co.inspect.mark_unknown
# python: <3.12
import inspect

print(hasattr(inspect, 'markcoroutinefunction'))

# expect:
# False
