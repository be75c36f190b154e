# title: the traceback of an exception thrown into a new generator names its body
# clauses: gen.throw.unstarted_traceback
# python: >=3.2
def functions(error):
    names = []
    step = error.__traceback__
    while step:
        names.append(step.tb_frame.f_code.co_name)
        step = step.tb_next
    return names[1:]

def body():
    print('not reached')
    yield

def thrower(g, kind):
    g.throw(kind)

for kind in (KeyError, KeyError('k')):
    try:
        thrower(body(), kind)
    except KeyError as error:
        print(functions(error))
closed = body()
closed.close()
try:
    thrower(closed, KeyError)
except KeyError as error:
    print(functions(error))

# expect:
# ['thrower', 'body']
# ['thrower', 'body']
# ['thrower']
