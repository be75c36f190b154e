# title: the traceback of what an iterator raises leads through the delegators to its method
# clauses: delegate.traceback
# python: >=3.3
def functions(error):
    names = []
    step = error.__traceback__
    while step:
        names.append(step.tb_frame.f_code.co_name)
        step = step.tb_next
    return names[1:]

class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def send(self, value):
        raise LookupError

    def throw(self, *details):
        raise LookupError

    def close(self):
        raise LookupError

def inner():
    yield from Failing()

def outer():
    yield from inner()

def send():
    g.send(1)

def throw():
    g.throw(KeyError)

def close():
    g.close()

for method in (send, throw, close):
    g = outer()
    next(g)
    try:
        method()
    except LookupError as error:
        print(functions(error))

# expect:
# ['send', 'outer', 'inner', 'send']
# ['throw', 'outer', 'inner', 'throw']
# ['close', 'outer', 'inner', 'close']
