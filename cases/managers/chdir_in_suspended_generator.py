# title: a generator that waits inside chdir has its caller in the other directory
# clauses: manager.chdir.suspended
# python: >=3.11
import os
from contextlib import chdir

before = os.getcwd()
root = os.path.abspath(os.sep)
elsewhere = root if before != root else os.path.dirname(os.path.abspath(os.__file__))

def body():
    with chdir(elsewhere):
        yield os.getcwd() == elsewhere

g = body()
print(next(g), os.getcwd() == elsewhere)
g.close()
print(os.getcwd() == before)
manager = chdir(elsewhere)
with manager, manager:
    print(os.getcwd() == elsewhere)
print(os.getcwd() == before)

# expect:
# True True
# True
# True
# True
