# title: nor do they stay in the traceback of a RuntimeError or a StopIteration
# clauses: manager.throw.traceback
# python: >=3.5
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    finally:
        pass

def function(kind):
    with section():
        raise kind

for kind in (RuntimeError, StopIteration, GeneratorExit):
    try:
        function(kind)
    except BaseException as error:
        traceback, found = error.__traceback__, []
        while traceback:
            found.append(traceback.tb_frame.f_code.co_name)
            traceback = traceback.tb_next
        print(type(error).__name__, found)

# expect:
# RuntimeError ['<module>', 'function']
# StopIteration ['<module>', 'function']
# GeneratorExit ['<module>', 'function']
