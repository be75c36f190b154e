# title: the finally blocks inside are executed before __aexit__, those outside after it
# clauses: aflow.mixed.order
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, *details):
        print('exit', kind)

async def main(leave):
    for number in 1, 2:
        try:
            async with Room():
                try:
                    if leave == 'return':
                        return
                    if leave == 'break':
                        break
                    if leave == 'continue':
                        continue
                    raise KeyError
                finally:
                    print('inner')
        except KeyError:
            print('KeyError')
        finally:
            print('outer')

for leave in 'return', 'break', 'continue', 'raise':
    try:
        main(leave).send(None)
    except StopIteration:
        print('over', leave)

# expect:
# inner
# exit None
# outer
# over return
# inner
# exit None
# outer
# over break
# inner
# exit None
# outer
# inner
# exit None
# outer
# over continue
# inner
# exit <class 'KeyError'>
# KeyError
# outer
# inner
# exit <class 'KeyError'>
# KeyError
# outer
# over raise
