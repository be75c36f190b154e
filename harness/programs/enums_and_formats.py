import enum, string, bisect, copy, pprint
from typing import NamedTuple, Generator, List, Dict
class Color(enum.Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    @classmethod
    def cycle(cls):
        while True:
            yield from cls
    def __str__(self): return self.name.lower()
c = Color.cycle()
print([str(next(c)) for _ in range(5)], list(Color), Color(2), Color['BLUE'])
class Perm(enum.Flag):
    R = 4; W = 2; X = 1
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X))
class State(enum.IntEnum):
    IDLE = enum.auto(); RUN = enum.auto()
print(State.RUN > State.IDLE, State.RUN + 1)

class Point(NamedTuple):
    x: int
    y: int = 0
print(Point(1), Point(1, 2)._replace(x=9), Point.__annotations__ != {})

def machine() -> Generator[str, str, int]:
    state = 'idle'
    steps = 0
    table = {('idle', 'start'): 'run', ('run', 'pause'): 'wait', ('wait', 'start'): 'run', ('run', 'stop'): None}
    while state is not None:
        event = yield state
        steps += 1
        state = table.get((state, event), state)
    return steps
m = machine(); print(next(m))
for ev in ['start', 'bogus', 'pause', 'start', 'stop']:
    try: print(ev, '->', m.send(ev))
    except StopIteration as s: print('steps', s.value)
print(string.Template('$who likes ${what}').substitute(who='tim', what='kung pao'))
print(bisect.bisect([1, 3, 5, 7], 4), copy.deepcopy([[1], {2: [3]}]))
pprint.pprint({'k%d' % i: list(range(i)) for i in range(12)})
print('{:>10}|{:<8.3f}|{:^+7d}|{!r:>6}|{:,}'.format('ab', 3.14159, 42, 'q', 1234567))
print('%-10s|%05.1f|%x|%e|%r' % ('left', 2.345, 255, 12345.678, [1]))
