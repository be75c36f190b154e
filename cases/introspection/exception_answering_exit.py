# title: an exception raised in answer to GeneratorExit has it as its context
# clauses: look.exception.answer
# python: >=3.2
def in_finally():
    try:
        yield
    finally:
        raise KeyError

def in_handler():
    try:
        yield
    except GeneratorExit:
        raise KeyError from None

class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise KeyError

def in_exit():
    with Manager():
        yield

for function in (in_finally, in_handler, in_exit):
    g = function()
    next(g)
    try:
        g.close()
    except KeyError as e:
        print(type(e.__context__).__name__, e.__cause__, e.__suppress_context__)

# expect:
# GeneratorExit None False
# GeneratorExit None True
# GeneratorExit None False
