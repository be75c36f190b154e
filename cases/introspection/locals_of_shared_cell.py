# title: a variable that an inner function changes is seen among the locals of the waiting generator
# clauses: look.state.locals_free
# python: >=3.3
import inspect

def body():
    count = 0
    def increase():
        nonlocal count
        count += 1
    while True:
        yield increase

g = body()
increase = next(g)
print(inspect.getgeneratorlocals(g)['count'])
increase()
increase()
print(inspect.getgeneratorlocals(g)['count'], g.gi_frame.f_locals['count'])

# expect:
# 0
# 2 2
