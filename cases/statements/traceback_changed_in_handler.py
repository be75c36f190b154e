# title: a bare raise after a yield goes on with the traceback that the handler put there
# clauses: flow.traceback.changed
# python: >=3.11
def fails():
    raise KeyError

def body():
    try:
        fails()
    except KeyError as error:
        error.__traceback__ = None
        yield
        raise

def names(traceback):
    while traceback is not None:
        yield traceback.tb_frame.f_code.co_name
        traceback = traceback.tb_next

g = body()
next(g)
try:
    next(g)
except KeyError as error:
    print('fails' in names(error.__traceback__))

# expect:
# False
