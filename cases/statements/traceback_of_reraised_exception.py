# title: an exception that is raised again after a yield has every level it passed in its traceback
# clauses: flow.traceback.frame gen.exc.traceback
# python: >=3.3
def fails():
    raise KeyError

def body():
    try:
        fails()
    except KeyError:
        yield
        raise

def names(traceback):
    while traceback is not None:
        yield traceback.tb_frame.f_code.co_name
        traceback = traceback.tb_next

def resume(g):
    next(g)

g = body()
next(g)
try:
    resume(g)
except KeyError as error:
    found = list(names(error.__traceback__))
    print(found[:3], found[-1])

# expect:
# ['<module>', 'resume', 'body'] fails
