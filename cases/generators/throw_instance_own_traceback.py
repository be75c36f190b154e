# title: an instance that was raised before keeps its traceback when it is thrown in
# clauses: gen.throw.instance gen.exc.traceback
# python: >=3.2
def fail():
    raise KeyError('k')

def body():
    try:
        yield
    except KeyError as error:
        names = []
        step = error.__traceback__
        while step:
            names.append(step.tb_frame.f_code.co_name)
            step = step.tb_next
        yield 'fail' in names, 'body' in names

try:
    fail()
except KeyError as error:
    raised = error
g = body()
next(g)
print(g.throw(raised))

# expect:
# (True, True)
