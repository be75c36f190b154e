# title: the third argument is the traceback with which the exception is raised
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
        names = []
        tb = error.__traceback__
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        yield 'culprit' in names

def culprit():
    raise KeyError

g = body()
run(g.__anext__())
try:
    culprit()
except KeyError as error:
    print(run(g.athrow(ValueError, None, error.__traceback__)))

# expect:
# True
