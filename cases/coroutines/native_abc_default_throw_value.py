# title: throw of Coroutine raises its second argument as it is, which has to be an exception
# clauses: co.abc.defaults
# python: >=3.6
import collections.abc as abc

class Mine(abc.Coroutine):
    def send(self, value): pass

    def throw(self, *details):
        return super().throw(*details)

    def __await__(self): pass

try:
    raise OSError
except OSError as error:
    traceback = error.__traceback__

for details in (KeyError, 'text'), (KeyError, ValueError('other')), (KeyError, None, traceback):
    try:
        Mine().throw(*details)
    except Exception as caught:
        entry = caught.__traceback__
        while entry.tb_next:
            entry = entry.tb_next
        print(type(caught).__name__, entry is traceback)

# expect:
# TypeError False
# ValueError False
# KeyError True
