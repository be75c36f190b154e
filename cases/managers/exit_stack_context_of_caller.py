# title: what is handled around a stack is lost from the chain unless the block raises
# clauses: manager.stack.context_lost
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def raising(kind):
    try:
        yield
    finally:
        raise kind

def chain(error):
    names = []
    while error:
        names.append(type(error).__name__)
        error = error.__context__
    return names

def nested(block):
    with raising(OSError), raising(ValueError):
        block()

def stacked(block):
    with ExitStack() as stack:
        stack.enter_context(raising(OSError))
        stack.enter_context(raising(ValueError))
        block()

for block in (int, lambda: {}['missing']):
    for program in (nested, stacked):
        try:
            try:
                raise EOFError
            except EOFError:
                program(block)
        except OSError as error:
            print(program.__name__, chain(error))

# expect:
# nested ['OSError', 'ValueError', 'EOFError']
# stacked ['OSError', 'ValueError']
# nested ['OSError', 'ValueError', 'KeyError', 'EOFError']
# stacked ['OSError', 'ValueError', 'KeyError', 'EOFError']
