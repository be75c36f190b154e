# title: an exception that is thrown without a traceback keeps the one that it has
# clauses: gen.throw.instance gen.throw.traceback
# python: >=3.2
def fail():
    raise KeyError

def names(error):
    found = []
    traceback = error.__traceback__
    while traceback:
        found.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    return found

def body():
    yield

for nothing in (), (None,), (None, None):
    try:
        fail()
    except KeyError as error:
        caught = error
    g = body()
    next(g)
    try:
        g.throw(caught, *nothing)
    except KeyError as error:
        print(names(error))

# expect:
# ['<module>', 'body', '<module>', 'fail']
# ['<module>', 'body', '<module>', 'fail']
# ['<module>', 'body', '<module>', 'fail']
