# title: delegators that raise an exception again have one entry each in its traceback
# clauses: gen.exc.reraised
# python: >=3.3
def functions(error):
    names = []
    step = error.__traceback__
    while step:
        names.append(step.tb_frame.f_code.co_name)
        step = step.tb_next
    return names[1:]

def inner():
    try:
        yield
    except KeyError:
        raise

def middle():
    try:
        yield from inner()
    finally:
        print('finally')

def outer():
    try:
        yield from middle()
    except LookupError:
        raise

g = outer()
next(g)
try:
    g.throw(KeyError)
except KeyError as error:
    print(functions(error))

# expect:
# finally
# ['outer', 'middle', 'inner']
