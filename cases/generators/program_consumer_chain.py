# title: consumers that pass on what they are sent, closed from the front
# clauses: gen.send.suspended gen.close.returned gen.close.suspended
# python: >=3.2
def sink():
    try:
        while True:
            print('sink', (yield))
    except GeneratorExit:
        print('sink closed')

def pairs(target):
    pending = []
    try:
        while True:
            pending.append((yield))
            if len(pending) == 2:
                target.send(tuple(pending))
                pending = []
    except GeneratorExit:
        if pending:
            target.send(tuple(pending))
        target.close()

end = sink()
next(end)
front = pairs(end)
next(front)
for number in range(5):
    front.send(number)
front.close()

# expect:
# sink (0, 1)
# sink (2, 3)
# sink (4,)
# sink closed
