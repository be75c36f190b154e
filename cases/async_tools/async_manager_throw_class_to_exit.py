# title: given a class and no instance, __aexit__ makes the instance
# clauses: atools.throw.class_only
# python: >=3.7
from contextlib import asynccontextmanager

class Own(Exception):
    def __init__(self):
        print('made')

@asynccontextmanager
async def section():
    try:
        yield
    except Own as error:
        print(type(error).__name__)

manager = section()
for step in lambda: manager.__aenter__(), lambda: manager.__aexit__(Own, None, None):
    try:
        step().send(None)
    except StopIteration as stop:
        print(bool(stop.value))

# expect:
# False
# made
# Own
# True
