# title: the frames of a traceback lead from the caller through the delegators to where it was raised
# clauses: look.stack.trace
# python: >=3.5
import inspect

def sub():
    yield
    raise KeyError

def body():
    yield from sub()

def caller(g):
    try:
        list(g)
    except KeyError as e:
        print([record.function for record in inspect.getinnerframes(e.__traceback__)])
        print([record.function for record in inspect.trace()])

caller(body())

# expect:
# ['caller', 'body', 'sub']
# ['caller', 'body', 'sub']
