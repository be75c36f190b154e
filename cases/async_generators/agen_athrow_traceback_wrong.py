# title: a third argument that is no traceback is a TypeError
# clauses: agen.athrow.forms.refused
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
    yield

g = body()
run(g.__anext__())
print(run(g.athrow(ValueError, None, 'x')))

# expect:
# TypeError
