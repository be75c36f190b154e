# title: an exception that is raised again in the body has one entry for it
# clauses: gen.exc.reraised
# python: >=3.2
def functions(error):
    names = []
    step = error.__traceback__
    while step:
        names.append(step.tb_frame.f_code.co_name)
        step = step.tb_next
    return names[1:]

class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass

def bare_raise():
    try:
        yield
    except KeyError:
        raise

def through_finally():
    try:
        yield
    finally:
        print('finally')

def through_with():
    with Manager():
        yield

def raised_anew():
    try:
        yield
    except KeyError as error:
        raise error

for body in (bare_raise, through_finally, through_with, raised_anew):
    g = body()
    next(g)
    try:
        g.throw(KeyError)
    except KeyError as error:
        print(functions(error))

# expect:
# ['bare_raise']
# finally
# ['through_finally']
# ['through_with']
# ['raised_anew', 'raised_anew']
