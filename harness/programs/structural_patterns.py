# from Python 3.10 on
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def kind(value):
    match value:
        case None | True:
            return 'singleton'
        case 0 | 1.5 | 'word':
            return 'literal'
        case Point(x=0, y=0):
            return 'origin'
        case Point(0, y):
            return f'on the axis at {y}'
        case Point() as point if point.x == point.y:
            return f'diagonal {point.x}'
        case [first, *rest, last]:
            return f'{first} {rest} {last}'
        case [single]:
            return f'one {single!r}'
        case []:
            return 'nothing'
        case {'op': 'send', 'value': value, **others}:
            return f'send {value} {others}'
        case int() | float() as number:
            return f'number {number}'
        case str(text):
            return f'text {text}'
        case _:
            return type(value).__name__


for each in (None, True, 0, 1.5, 'word', Point(0, 0), Point(0, 3), Point(2, 2), Point(2, 3), [1, 2, 3, 4], (1,),
             [], {'op': 'send', 'value': 5, 'to': 'b'}, {'op': 'stop'}, 7, 'other', b'bytes', {1}):
    print(kind(each))


def machine():
    state = 'idle'
    while True:
        match (state, (yield state)):
            case ('idle', 'start'):
                state = 'running'
            case ('running', ('pause' | 'stop') as word):
                state = 'idle' if word == 'stop' else 'paused'
            case (_, None):
                return 'end'
            case (old, word):
                state = f'{old} ignores {word}'


m = machine()
print(next(m), m.send('start'), m.send('pause'), m.send('start'))
try:
    m.send(None)
except StopIteration as stop:
    print(stop.value)
