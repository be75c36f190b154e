# title: a decorated method still gets its instance
# clauses: manager.decorate.call
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    print('before')
    yield
    print('behind')

class Worker:
    name = 'worker'

    @section()
    def work(self, number):
        return self.name, number

print(Worker().work(3))

# expect:
# before
# behind
# ('worker', 3)
