# title: a class and an instance of it: the instance is raised
# clauses: agen.athrow.forms.old
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import warnings
warnings.simplefilter('ignore')

async def body():
    try:
        yield
    except ValueError as error:
        yield error is thrown

g = body()
run(g.__anext__())
thrown = ValueError()
print(run(g.athrow(ValueError, thrown)))

# expect:
# True
