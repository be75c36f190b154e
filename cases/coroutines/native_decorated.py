# title: decorators get the coroutine function
# clauses: co.create.definition
# python: >=3.6
import inspect

def show(function):
    print(inspect.iscoroutinefunction(function), function.__name__)
    return lambda: 'replaced'

@show
async def work():
    pass

print(work())

# expect:
# True work
# replaced
