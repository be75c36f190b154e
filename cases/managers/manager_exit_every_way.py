# title: whichever way the block is left, the generator is resumed behind its yield
# clauses: manager.exit.resumed
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(name):
    yield
    print('behind', name)

def returning():
    with section('return'):
        return 'result'

print(returning())
for number in range(3):
    with section('continue' if number == 0 else 'break'):
        if number == 0:
            continue
        break
print(number)
with section('end'):
    pass

# expect:
# behind return
# result
# behind continue
# behind break
# 1
# behind end
